import { For } from "solid-js";
import { claimTexts as texts } from "../../texts/coach/claims.js";
import { SafetyGroups } from "../safety/safety-groups.js";
import { careClaims } from "./claim-ids.js";
import { ClaimLinks } from "./claim-links.js";

const cares = Object.keys(careClaims) as (keyof typeof careClaims)[];

/** `#/coach/care`: fascia care and drinking, as claims with their stop-lists. */
export function CareSection() {
  return (
    <>
      <h1>{texts.careTitle}</h1>
      <p>{texts.careLead}</p>
      <For each={cares}>
        {(care) => (
          <section>
            <h2>{texts.care[care]}</h2>
            <ClaimLinks claims={careClaims[care]} />
            <SafetyGroups groups={[care]} sourced />
          </section>
        )}
      </For>
    </>
  );
}
