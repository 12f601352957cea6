/** Which files are taken for a recorded movement. */

/** bytes; reading takes a few times as much memory for a while */
const mostBytes = 100e6;

export const recordingTypes = [".sto", ".mot", ".csv", ".tsv", ".txt"] as const;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** Why a file is not read, before it is; undefined where it is worth reading. */
export function notReadable(
  { name, size }: { readonly name: string; readonly size: number },
  say: {
    readonly noRecording: (name: string) => string;
    readonly tooLarge: (name: string, size: string, limit: string) => string;
  },
): string | undefined {
  if (!recordingTypes.some((type) => name.toLowerCase().endsWith(type))) return say.noRecording(name);
  if (size > mostBytes) return say.tooLarge(name, megabytes(size), megabytes(mostBytes));
  return undefined;
}
