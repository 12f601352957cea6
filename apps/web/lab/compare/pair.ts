import type { PersonDocument, StudyDocument } from "../../../../src/index.js";

/** Two studies of which the second has one thing changed. */

export type ChangeKind = "nothing" | "condition" | "treatment" | "device" | "body" | "setting";

export interface OneChange {
  readonly kind: ChangeKind;
  /** of the library, or the name of what is set */
  readonly id: string;
  readonly values: Readonly<Record<string, number | string>>;
}

type Base = Pick<StudyDocument, "person" | "devices" | "circuit">;

export function pairOf(
  base: Base,
  scenario: string,
  { kind, id, values }: OneChange,
): readonly [StudyDocument, StudyDocument] {
  const first: StudyDocument = { ...base, scenario };
  return [first, changed()];

  function changed(): StudyDocument {
    const { person, devices = [] } = base;
    const withPart = (part: Partial<PersonDocument>): StudyDocument => ({
      ...first,
      person: { ...person, ...part },
    });
    switch (kind) {
      case "nothing":
        return first;
      case "condition":
        return withPart({ conditions: [...(person.conditions ?? []), { ...values, id }] });
      case "treatment":
        return withPart({ treatments: [...(person.treatments ?? []), { ...values, id }] });
      case "device":
        return { ...first, devices: [...devices, { ...values, id }] };
      case "body":
        return withPart({ [id]: values[id] });
      case "setting":
        return { ...first, scenario: { id: scenario, [id]: values[id] } };
    }
  }
}
