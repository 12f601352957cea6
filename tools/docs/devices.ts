import { devices } from "../../src/devices/index.js";
import { pressureCourse } from "../../src/devices/pressure-course.js";
import type { Device } from "../../src/devices/device.js";
import { cuffSites } from "../../src/scenario/timeline.js";
import { settingsTable } from "./movements.js";
import { capital, codes, ground, linked, made, page } from "./markdown.js";

/** What can be put on a leg, with what may be set of it. */
export const devicesPage = (): string =>
  page(
    "# Devices",
    made,
    'A study puts devices on its legs by `"devices": [{"id": "stocking", "side": "left", "class": "II"}]`; `side` is `left`, `right` or, where nothing is said, `both`. Garments over one another add up; `on_s` and `off_s`, or by the clock of a day `on` and `off`, tell when one is put on and taken off. What a garment does to veins, muscles and tissue is told in [decision 8](../decisions/0008-devices.md), its equations in [laws](laws.md). Whoever has narrow arteries must not wear compression without advice.',
    ...Object.entries<Device>(devices).map(([id, { says, ground: why, settings }]) =>
      [`## ${id}`, `${linked(capital(says))}.`, `${capital(ground(why))}.`, settingsTable(settings)].join(
        "\n\n",
      ),
    ),
    [
      "## pressure-course",
      `${linked(capital(pressureCourse.says))}.`,
      `Chambers: ${codes(cuffSites)}. In a study: \`{"id": "pressure-course", "every_s": 60, "chambers": [{"cuff": "calf", "course": [{"time_s": 0, "pressure_mmHg": 0}, {"time_s": 2, "pressure_mmHg": 45}]}]}\`. On the command line, \`--device FILE\` takes a table with a column \`time_s\` and a column for each chamber in mmHg, \`left.calf\` for one leg, \`calf\` for both.`,
    ].join("\n\n"),
  );
