import { onCleanup, onMount } from "solid-js";

/** Takes a file that is dropped anywhere on the page, as long as the part of the page is there that wants it. */
export function takeDropped(wants: (file: File) => boolean, take: (file: File) => void): void {
  const over = (event: DragEvent): void => {
    // without it the browser leaves the page for the file
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    const file = [...(event.dataTransfer?.files ?? [])].find(wants);
    // another part of the page may have taken it
    if (file === undefined || event.defaultPrevented) return;
    event.preventDefault();
    take(file);
  };
  onMount(() => {
    addEventListener("dragover", over);
    addEventListener("drop", drop);
  });
  onCleanup(() => {
    removeEventListener("dragover", over);
    removeEventListener("drop", drop);
  });
}

export const isStudyFile = ({ name, type }: File): boolean =>
  type === "application/json" || name.endsWith(".json");
