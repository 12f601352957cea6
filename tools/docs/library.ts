import { claimsPage } from "./claims.js";
import { devicesPage } from "./devices.js";
import { exercisesPage } from "./exercises-compared.js";
import { instrumentsPage } from "./instruments.js";
import { lawsPage } from "./laws.js";
import { made, page, table } from "./markdown.js";
import { movementFigures, movementsPage } from "./movements.js";
import { parametersPage } from "./parameters.js";
import { personsPage } from "./persons.js";
import { sourcesPage } from "./sources.js";

const pages = [
  { file: "laws.md", of: "what each law says, its equations, units, limits and ground", write: lawsPage },
  {
    file: "parameters.md",
    of: "every number of the base adult's circuit, with its ground",
    write: parametersPage,
  },
  { file: "instruments.md", of: "what can be measured, where, in which unit", write: instrumentsPage },
  { file: "persons.md", of: "bodies, conditions and treatments: what each changes", write: personsPage },
  { file: "devices.md", of: "what can be put on a leg, and what may be set of it", write: devicesPage },
  {
    file: "movements.md",
    of: "postures, movements and scenarios, drawn from the model",
    write: movementsPage,
  },
  {
    file: "exercises-compared.md",
    of: "every exercise and habit for its dose, side by side, on four pairs of legs",
    write: () => exercisesPage(),
  },
  { file: "claims.md", of: "what is said of the calf pump, measured and modelled", write: claimsPage },
  { file: "sources.md", of: "the bibliography, with every figure as printed", write: sourcesPage },
] as const;

const contents = (): string =>
  page(
    "# Library",
    made,
    "What the model is made of, a page a kind. A teaching and research model: not a diagnosis, and not anyone's body.",
    table(
      ["page", ""],
      pages.map(({ file, of }) => [`[${file.replace(".md", "")}](${file})`, of]),
    ),
  );

/** Every file of docs/library by its path in it. No simulation, no clock: the same model and the same committed results make the same files. */
export const library = (): ReadonlyMap<string, string> =>
  new Map([
    ["README.md", contents()],
    ...pages.map(({ file, write }) => [file, write()] as const),
    ...[...movementFigures()].map(([file, drawing]) => [`figures/${file}`, drawing] as const),
  ]);
