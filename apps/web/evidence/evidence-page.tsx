import type { PageProps } from "../shell/page.js";
import { texts } from "../texts/en.js";

export function EvidencePage(_props: PageProps) {
  return <h1>{texts.pages.evidence}</h1>;
}
