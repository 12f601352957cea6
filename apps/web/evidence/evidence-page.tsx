import { Match, Switch } from "solid-js";
import type { PageProps } from "../shell/page.js";
import "../style/prose.css";
import { ClaimList } from "./claim-list.js";
import { ClaimView } from "./claim-view.js";
import type { EvidenceData } from "./data.js";
import { evidence } from "./fetched.js";
import { Waiting } from "./waiting.js";

/** `#/evidence` and `#/evidence/<claim id>`. */
export function EvidencePage(props: PageProps) {
  const claim = (data: EvidenceData) => data.claims.find(({ id }) => id === props.place.rest[0]);
  return (
    <Waiting for={evidence}>
      {(data) => (
        <Switch fallback={<ClaimList data={data} unknown={props.place.rest[0] !== undefined} />}>
          <Match when={claim(data)} keyed>
            {(one) => <ClaimView lab={props.lab} data={data} claim={one} />}
          </Match>
        </Switch>
      )}
    </Waiting>
  );
}
