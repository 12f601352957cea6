import { createMemo, Show } from "solid-js";
import type { SectionProps } from "../section.js";
import { ExerciseList } from "./exercise-list.js";
import { ExerciseView } from "./exercise-view.js";
import { stepAt } from "./steps.js";
import "../../style/coach-session.css";

/** `#/coach/exercises`: all of them; `#/coach/exercises/<id>`: one, from which its session begins. */
export function ExercisesSection(props: SectionProps) {
  const asked = () => props.place.rest[1];
  // the same one at another level is another page: nothing of a session is taken along
  const step = createMemo(() => {
    const id = asked();
    return id === undefined ? undefined : stepAt(id, props.place.query);
  });
  return (
    <Show keyed when={step()} fallback={<ExerciseList profile={props.profile} unknown={asked()} />}>
      {(shown) => <ExerciseView journal={props.journal} profile={props.profile} step={shown} />}
    </Show>
  );
}
