import type { PageProps } from "../shell/page.js";
import { texts } from "../texts/en.js";

export function DayPage(_props: PageProps) {
  return <h1>{texts.pages.day}</h1>;
}
