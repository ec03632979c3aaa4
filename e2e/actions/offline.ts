import { expect, type Locator, type Page } from "@playwright/test";
import type { Municipality } from "../municipality";
import { type Household, openGuidance } from "./guidance";

/** Takes a household along from its case, and waits until the phone can do without the server. */
export async function takeAlong(page: Page, household: Household): Promise<void> {
  await openGuidance(page, household);
  await page.getByRole("button", { name: "Ta med uten dekning" }).click();
  await page.getByRole("link", { name: "Åpne Med på veien" }).click();
  await expect(page.getByRole("heading", { name: household.name, level: 3 })).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const cache = await caches.open("uten-dekning");
        const page = await cache.match("/uten-dekning");
        return Boolean(page && (await navigator.serviceWorker.ready).active);
      }),
    )
    .toBe(true);
}

/** Opens what lies on the phone. */
export async function openRoad(page: Page): Promise<void> {
  await page.goto("/uten-dekning");
  await expect(page.getByRole("heading", { name: "Med på veien", level: 1 })).toBeVisible();
}

export async function newSession(page: Page, household: Household): Promise<void> {
  await linkOf(page, "Ny økt", household).click();
  await expect(page.getByRole("button", { name: "Ferdig" })).toBeVisible();
}

/** Writes in the session that is open, and waits until it lies on the phone. */
export async function writeOnPhone(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Notat" }).fill(text);
  await expect(page.getByText(/^Lagret på telefonen/)).toBeVisible();
}

/** Fills in all that a visit says beside the note: a topic, what was given, who did not stay, an agreement. */
export async function writeTheRest(page: Page, colleague: string): Promise<void> {
  await page.getByLabel("Reisetid i minutter").fill("25");
  await page.getByText("Noen var med en del, eller kom ikke").click();
  await page
    .getByRole("group", { name: "Var med bare en del av tiden" })
    .getByRole("checkbox")
    .check();
  await page.getByRole("checkbox", { name: "Brannsikkerhet" }).check();
  const fire = page.getByRole("group", { name: "Brannsikkerhet" });
  await fire.getByRole("radio", { name: "Nei, må tas igjen" }).check();
  await fire.getByText("Skriv mer om temaet").click();
  await fire.getByLabel("Hva viste dere?").fill("Trykket på røykvarsleren");
  await page.getByLabel("Hva er avtalt?").fill("Kjøpe nytt batteri");
  await page.getByLabel("Hvem gjør det?").fill("Vaktmesteren");
  await page.getByLabel("Følges opp av").selectOption(colleague);
  await page.getByText("Utdelt materiell").click();
  const given = page.getByRole("group", { name: "Materiell 1" });
  await given.getByLabel("Hva fikk de?").fill("Brosjyre om brann");
  await given.getByLabel("Språk").selectOption("arabisk");
}

export async function done(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ferdig" }).click();
}

/** What can be done with a household or its session on the phone. */
export function linkOf(page: Page, act: string, { name }: Household): Locator {
  return page.getByRole("link", { name: new RegExp(`^${act}\\W+${name}$`) });
}

/** What lies in the page's store and in the kept pages, as far as it can be read without the key. */
export async function readableOnPhone(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("rotfeste-uten-dekning");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const latin = new TextDecoder("latin1");
    const said: string[] = [];
    for (const name of database.objectStoreNames) {
      const records = await new Promise<Record<string, unknown>[]>((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
      for (const record of records) {
        for (const value of Object.values(record)) {
          said.push(value instanceof ArrayBuffer ? latin.decode(value) : String(value));
        }
      }
    }
    database.close();
    for (const key of await caches.keys()) {
      const cache = await caches.open(key);
      for (const request of await cache.keys()) {
        if (new URL(request.url).pathname.startsWith("/_next/")) continue;
        said.push((await (await cache.match(request))?.text()) ?? "");
      }
    }
    return said.join("\n");
  });
}

/** The sessions that the record has of a household, with what was added to them. */
export async function sessionsOf(municipality: Municipality, { caseId }: Household) {
  return municipality.sql(
    async (sql) =>
      (await sql`select s.notes, s.status, array(select a.text from guidance_addition a
          where a.municipality_id = s.municipality_id and a.session_id = s.id) as additions
        from guidance_session s where s.case_id = ${caseId}`) as unknown as {
        notes: string | null;
        status: string;
        additions: string[];
      }[],
  );
}

/** What the record has of a visit beside its note. */
export async function restOf(municipality: Municipality, { caseId }: Household) {
  return municipality.sql(async (sql) => {
    const [row] = await sql`select s.travel_minutes as travel,
        (select bool_and(a.attended and a.partly) from guidance_attendance a
          where a.municipality_id = s.municipality_id and a.session_id = s.id) as partly,
        (select array_agg(t.understood || ': ' || t.shown) from guidance_topic_covered t
          where t.municipality_id = s.municipality_id and t.session_id = s.id) as topics,
        (select array_agg(m.name || ' ' || m.language) from guidance_material m
          where m.municipality_id = s.municipality_id and m.session_id = s.id) as materials,
        (select array_agg(g.text || ', ' || a.name) from guidance_agreement g
          join account a on a.municipality_id = g.municipality_id and a.id = g.adviser_id
          where g.municipality_id = s.municipality_id and g.session_id = s.id) as agreements
      from guidance_session s where s.case_id = ${caseId}`;
    return row;
  });
}

/** Ends whatever sessions a person has, as when nothing has been done for half an hour. */
export async function endSessions(municipality: Municipality): Promise<void> {
  await municipality.sql(
    (sql) => sql`update session set ended_at = now(), ended_reason = 'idle' where ended_at is null`,
  );
}

/** A photo as a phone takes it: large, and with the place where it was taken. */
export async function photoWithPlace(page: Page): Promise<Buffer> {
  const plain = Buffer.from(
    await page.evaluate(async () => {
      const canvas = document.createElement("canvas");
      canvas.width = 2400;
      canvas.height = 1800;
      const brush = canvas.getContext("2d");
      if (brush) {
        brush.fillStyle = "#1d5f47";
        brush.fillRect(300, 300, 1200, 900);
      }
      const drawn = await new Promise<Blob | null>((resolve) =>
        canvas.toBlob(resolve, "image/jpeg"),
      );
      return [...new Uint8Array((await drawn?.arrayBuffer()) ?? new ArrayBuffer(0))];
    }),
  );
  const notes = placeNotes();
  const length = Buffer.alloc(2);
  length.writeUInt16BE(notes.length + 2);
  return Buffer.concat([
    plain.subarray(0, 2),
    Buffer.from([0xff, 0xe1]),
    length,
    notes,
    plain.subarray(2),
  ]);
}

type SentPhoto = { width: number; height: number; hasNotes: boolean };

/** Looks at the photos that a page sends as they leave it; what is called later tells of them. */
export async function photosSentFrom(page: Page): Promise<() => Promise<SentPhoto[]>> {
  await page.evaluate(() => {
    const seen: SentPhoto[] = [];
    Object.assign(window, { seen });
    const send = window.fetch;
    window.fetch = async (address, options) => {
      const file = options?.body instanceof FormData ? options.body.get("files") : null;
      if (file instanceof File) {
        const { width, height } = await createImageBitmap(file);
        const bytes = new TextDecoder("latin1").decode(await file.arrayBuffer());
        seen.push({ width, height, hasNotes: bytes.includes("Exif") });
      }
      return send(address, options);
    };
  });
  return () => page.evaluate(() => (window as unknown as { seen: SentPhoto[] }).seen);
}

/** Exif with a position: a first directory that points to one with latitude 58° 58' N. */
function placeNotes(): Buffer {
  const tiff = Buffer.alloc(86);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number) => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
  };
  tiff.writeUInt16BE(1, 8);
  entry(10, 0x8825, 4, 1);
  tiff.writeUInt32BE(26, 18);
  tiff.writeUInt16BE(2, 26);
  entry(28, 1, 2, 2);
  tiff.write("N\0", 36, "latin1");
  entry(40, 2, 5, 3);
  tiff.writeUInt32BE(62, 48);
  for (const [index, part] of [58, 58, 0].entries()) {
    tiff.writeUInt32BE(part, 62 + index * 8);
    tiff.writeUInt32BE(1, 66 + index * 8);
  }
  return Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
}
