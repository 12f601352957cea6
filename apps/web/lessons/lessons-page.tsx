import type { PageProps } from "../shell/page.js";
import { texts } from "../texts/en.js";

export function LessonsPage(_props: PageProps) {
  return <h1>{texts.pages.lessons}</h1>;
}
