import "server-only";
import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ConfigError, config } from "./config";
import type { MunicipalityId } from "./context";
import {
  DamagedFile,
  type FilePlace,
  isSealedUnderActiveKey,
  LONGEST_HEADER,
  openFile,
  sealFile,
} from "./file-encryption";
import { isId } from "./ids";

/** What a file must come out as, kept in its row. */
export type FileSeal = { size: number; sha256: string };

const PART = 256 * 1024;
const UNFINISHED = ".part";

/**
 * Sees at start that files can be kept.
 * @throws ConfigError when the folder cannot be made or written to
 */
export function checkFilesFolder(): void {
  const folder = config().filesDir;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new ConfigError([`FILES_DIR: the folder ${folder} cannot be written to`]);
  }
}

const folderOf = (municipalityId: MunicipalityId) => join(config().filesDir, municipalityId);

/** Files stand in folders by the end of their key: the beginning tells the time and is alike. */
function pathOf({ municipalityId, storageKey }: FilePlace): string {
  if (!/^\d{4}$/.test(municipalityId) || !isId(storageKey))
    throw new Error("not a place of a file");
  return join(folderOf(municipalityId), storageKey.slice(-2), storageKey);
}

/**
 * Keeps a file, sealed. It is there whole, on the disk, when this returns, and not at all when it
 * fails: it is written under another name until it is.
 */
export async function keepFile(
  place: FilePlace,
  plain: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<FileSeal> {
  const path = pathOf(place);
  const unfinished = path + UNFINISHED;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const hash = createHash("sha256");
  let size = 0;
  async function* counted() {
    for await (const part of plain) {
      hash.update(part);
      size += part.byteLength;
      yield part;
    }
  }
  const file = await open(unfinished, "wx", 0o600);
  try {
    try {
      for await (const part of sealFile(counted(), place)) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await removeIfThere(unfinished);
    throw error;
  }
  return { size, sha256: hash.digest("hex") };
}

/** A file that was found whole. Read it to its end, or close it. */
export type WholeFile = { read(): AsyncGenerator<Buffer>; close(): Promise<void> };

/**
 * A file that is there and whole, told by reading all of it once before anything is given: what is
 * damaged is never half given.
 */
export async function wholeFile(
  place: FilePlace,
  seal: FileSeal,
): Promise<WholeFile | "missing" | "damaged"> {
  const file = await openIfThere(pathOf(place));
  if (!file) return "missing";
  try {
    if (await isWhole(file, place, seal)) {
      return { read: () => readAndClose(file, place), close: () => file.close() };
    }
    await file.close();
    return "damaged";
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function isWhole(file: FileHandle, place: FilePlace, seal: FileSeal): Promise<boolean> {
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const part of openFile(bytesOf(file), place)) {
      hash.update(part);
      size += part.length;
    }
  } catch (error) {
    if (error instanceof DamagedFile) return false;
    throw error;
  }
  return size === seal.size && hash.digest("hex") === seal.sha256;
}

async function* readAndClose(file: FileHandle, place: FilePlace): AsyncGenerator<Buffer> {
  try {
    yield* openFile(bytesOf(file), place);
  } finally {
    await file.close();
  }
}

/** The bytes of a file from its beginning, however much of it was read before. */
async function* bytesOf(file: FileHandle): AsyncGenerator<Buffer> {
  for (let at = 0; ; ) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(PART), 0, PART, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Erases a file; one that is gone already is no error. */
export async function eraseFile(place: FilePlace): Promise<void> {
  await removeIfThere(pathOf(place));
}

/** Whether a file is there and sealed under an older key than the active one. */
export async function needsNewKey(place: FilePlace): Promise<boolean> {
  const file = await openIfThere(pathOf(place));
  if (!file) return false;
  try {
    const start = Buffer.alloc(LONGEST_HEADER);
    const { bytesRead } = await file.read(start, 0, start.length, 0);
    return !isSealedUnderActiveKey(start.subarray(0, bytesRead), place.municipalityId);
  } finally {
    await file.close();
  }
}

/** What lies in a municipality's folder and was last written before the instant. */
export async function filesBefore(
  municipalityId: MunicipalityId,
  instant: string,
): Promise<{ storageKeys: string[]; unfinished: string[] }> {
  const storageKeys: string[] = [];
  const unfinished: string[] = [];
  const top = folderOf(municipalityId);
  for (const name of await namesIn(top)) {
    for (const file of await namesIn(join(top, name))) {
      const written = await stat(join(top, name, file)).catch(() => undefined);
      if (!written?.isFile() || written.mtimeMs >= Date.parse(instant)) continue;
      if (isId(file)) storageKeys.push(file);
      else if (file.endsWith(UNFINISHED)) unfinished.push(join(top, name, file));
    }
  }
  return { storageKeys, unfinished };
}

/** Removes what a killed process left half-written. */
export async function clearUnfinished(paths: readonly string[]): Promise<void> {
  for (const path of paths) if (path.endsWith(UNFINISHED)) await removeIfThere(path);
}

/** Whether the disk or the folder is to blame, and not what was sent. */
export function isStoreFault(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return (
    typeof code === "string" && /^(ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EIO|EMFILE|ENFILE)$/.test(code)
  );
}

const isGone = (error: unknown) => (error as { code?: unknown } | null)?.code === "ENOENT";

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, "r");
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function removeIfThere(path: string): Promise<void> {
  await unlink(path).catch((error) => {
    if (!isGone(error)) throw error;
  });
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error) => {
    if (isGone(error) || (error as { code?: unknown }).code === "ENOTDIR") return [];
    throw error;
  });
}

/** So that the new name survives a power cut too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
