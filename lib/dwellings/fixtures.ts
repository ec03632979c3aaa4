import { takeFile } from "@/lib/documents/commands/take-file";
import { aJpeg } from "@/lib/documents/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { addPhotos } from "./commands/add-photos";
import { blockDwelling } from "./commands/block-dwelling";
import { enterDwelling } from "./commands/enter-dwelling";
import { reportDefect } from "./commands/report-defect";
import { saveRoom } from "./commands/save-room";

type Given = Readonly<Record<string, unknown>>;

/** A municipal flat of the register, four rooms for five people, free from the new year. */
export async function aDwelling(ctx: Ctx, given: Given = {}): Promise<string> {
  const entered = await enterDwelling(ctx, {
    streetAddress: `Testveien ${newId()}`,
    postalCode: "4005",
    postalPlace: "Stavanger",
    kind: "flat",
    holding: "municipal",
    rooms: 4,
    areaM2: 90,
    places: 5,
    availableFrom: "2026-01-01",
    ...given,
  });
  if (!entered.ok) throw new Error(`no dwelling: ${JSON.stringify(entered.error)}`);
  return entered.value.dwellingId;
}

/** A room with beds in a dwelling. */
export async function aRoom(ctx: Ctx, dwellingId: string, given: Given = {}): Promise<string> {
  const saved = await saveRoom(ctx, { dwellingId, name: `Rom ${newId()}`, beds: 1, ...given });
  if (!saved.ok) throw new Error(`no room: ${JSON.stringify(saved.error)}`);
  return saved.value.roomId;
}

/** A block of a dwelling, the whole of it from today unless told. */
export async function aBlock(ctx: Ctx, dwellingId: string, given: Given = {}): Promise<void> {
  const startsOn = ctx.today;
  const saved = await blockDwelling(ctx, { dwellingId, startsOn, reason: "renovation", ...given });
  if (!saved.ok) throw new Error(`no block: ${JSON.stringify(saved.error)}`);
}

/** A serious defect of a dwelling, reported today unless told. */
export async function aDefect(ctx: Ctx, dwellingId: string, given: Given = {}): Promise<void> {
  const told = { what: "Lekkasje på badet", severity: "serious", reportedOn: ctx.today };
  const saved = await reportDefect(ctx, { dwellingId, ...told, ...given });
  if (!saved.ok) throw new Error(`no defect: ${JSON.stringify(saved.error)}`);
}

/** A photo of a dwelling; its id. */
export async function aPhoto(ctx: Ctx, dwellingId: string, bytes = aJpeg()): Promise<string> {
  async function* arriving() {
    yield bytes;
  }
  const file = await takeFile(ctx, { name: "stue", declared: "", body: arriving() });
  if (!file.ok) throw new Error(`no file: ${JSON.stringify(file.error)}`);
  const added = await addPhotos(ctx, { dwellingId, files: [file.value] });
  if (!added.ok) throw new Error(`no photo: ${JSON.stringify(added.error)}`);
  return added.value.photoIds[0] ?? "";
}
