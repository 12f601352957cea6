/**
 * What is drawn inside an element, as one picture: the drawings and canvases that it holds, where they stand. Colours are
 * those of the page at this moment, written into the drawing, so that it needs no style of the page.
 */

const namespace = "http://www.w3.org/2000/svg";

/** what a drawing takes from its style and must carry with it */
const carried = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "display",
  "visibility",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "letter-spacing",
] as const;

/** The picture as SVG text; undefined where nothing is drawn. */
export function svgOf(element: Element): string | undefined {
  const frame = element.getBoundingClientRect();
  const drawn = [...element.querySelectorAll<SVGSVGElement | HTMLCanvasElement>("svg, canvas")].filter(
    (one) => one.closest("svg") === one || one instanceof HTMLCanvasElement,
  );
  const seen = drawn.filter(
    (one) => one.getBoundingClientRect().width > 0 && getComputedStyle(one).visibility === "visible",
  );
  if (seen.length === 0) return undefined;
  const picture = document.createElementNS(namespace, "svg");
  sized(picture, 0, 0, frame.width, frame.height);
  picture.setAttribute("viewBox", `0 0 ${frame.width} ${frame.height}`);
  const paper = document.createElementNS(namespace, "rect");
  sized(paper, 0, 0, frame.width, frame.height);
  paper.setAttribute("fill", getComputedStyle(document.documentElement).backgroundColor);
  picture.append(paper);
  for (const one of seen) {
    const { left, top, width, height } = one.getBoundingClientRect();
    const copy = one instanceof HTMLCanvasElement ? imageOf(one) : copyOf(one);
    sized(copy, left - frame.left, top - frame.top, width, height);
    picture.append(copy);
  }
  return new XMLSerializer().serializeToString(picture);
}

function sized(one: Element, x: number, y: number, width: number, height: number): void {
  for (const [name, value] of Object.entries({ x, y, width, height })) one.setAttribute(name, String(value));
}

function imageOf(canvas: HTMLCanvasElement): SVGElement {
  const image = document.createElementNS(namespace, "image");
  image.setAttribute("href", canvas.toDataURL("image/png"));
  return image;
}

function copyOf(svg: SVGSVGElement): SVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [theirs, ours] = [
    [svg, ...svg.querySelectorAll("*")],
    [copy, ...copy.querySelectorAll("*")],
  ];
  theirs.forEach((from, k) => {
    const to = ours[k] as SVGElement;
    const style = getComputedStyle(from);
    for (const name of carried) {
      const value = style.getPropertyValue(name);
      if (value !== "") to.setAttribute(name, value);
    }
    to.removeAttribute("class");
    to.removeAttribute("style");
  });
  return copy;
}

/** The same as PNG, at twice the size, for paper and projector. */
export async function pngOf(element: Element): Promise<Blob | undefined> {
  const svg = svgOf(element);
  if (svg === undefined) return undefined;
  const { width, height } = element.getBoundingClientRect();
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(2 * width);
    canvas.height = Math.round(2 * height);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
  } finally {
    URL.revokeObjectURL(url);
  }
}
