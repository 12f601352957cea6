/** Hands something over as a file. */
export function save(parts: readonly BlobPart[] | Blob, name: string, type = "text/plain"): void {
  const url = URL.createObjectURL(parts instanceof Blob ? parts : new Blob([...parts], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // the browser needs it until it has begun
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
