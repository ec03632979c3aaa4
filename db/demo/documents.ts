import { aPdf, aPng } from "@/lib/documents/fixtures";
import type { DocumentKind } from "@/lib/documents/rules/kinds";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { officeHour, workday } from "./calendar";
import type { Crew } from "./cases";
import type { Home, Maker } from "./home";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";

/** So many households have documents: enough to look at, and few enough to load in a moment. */
const HOUSEHOLDS = 12;

type Sheet = { kind: DocumentKind; title: string; fileName: string; day: number; lines: string[] };

/** What is handed in for a household, by the day of its course. */
function sheetsOf({ course }: Home, place: string): Sheet[] {
  const { allocated, settled } = course;
  return [
    {
      kind: "permit_decision",
      title: "Vedtak om oppholdstillatelse",
      fileName: "vedtak-opphold.pdf",
      day: (allocated ?? 0) + 2,
      lines: ["Vedtak om oppholdstillatelse", "Oppdiktet dokument", place],
    },
    {
      kind: "unsigned_lease",
      title: "Leiekontrakt, utkast",
      fileName: "leiekontrakt-utkast.pdf",
      day: settled - 20,
      lines: ["Leiekontrakt for bolig", "Utkast, ikke signert", "Oppdiktet dokument", place],
    },
    {
      kind: "signed_lease",
      title: "Leiekontrakt, signert",
      fileName: "leiekontrakt-signert.pdf",
      day: settled - 6,
      lines: ["Leiekontrakt for bolig", "Signert av begge parter", "Oppdiktet dokument", place],
    },
  ];
}

/** Adds the documents of the first households that have come so far. */
export function addDocuments(
  rows: Pick<DemoRows, "documents">,
  homes: readonly Home[],
  crews: ReadonlyMap<string, Crew>,
  { newId, today, municipalityId, place }: Maker & { municipalityId: string; place: string },
): void {
  const random = seeded(`${municipalityId}/documents`);
  const yesterday = workday(addDays(today, -1));
  const settled = homes.filter(({ has, course }) => has(course.settled)).slice(0, HOUSEHOLDS);
  for (const [index, home] of settled.entries()) {
    const crew = crews.get(home.caseId) ?? {};
    const by = crew.settlement_officer ?? Object.values(crew)[0];
    if (!by) continue;
    const add = (day: PlainDate, sheet: Omit<Sheet, "day" | "lines">, bytes: Buffer) => {
      if (day < home.openedOn || day > yesterday) return;
      const { kind, title, fileName } = sheet;
      rows.documents.push({
        id: newId(),
        caseId: home.caseId,
        kind,
        title,
        fileName,
        mediaType: fileName.endsWith(".png") ? "image/png" : "application/pdf",
        receivedOn: day,
        uploadedBy: by.id,
        uploadedByName: by.name,
        uploadedAt: officeHour(day, random),
        bytes,
      });
    };
    for (const { day, lines, ...sheet } of sheetsOf(home, place)) {
      if (random.chance(0.75)) add(home.on(day), sheet, aPdf([...lines, home.on(day)].join("\n")));
    }
    const photo = { kind: "inspection_photo", title: "Stue ved innflytting" } as const;
    if (index % 2 === 0) {
      add(home.on(home.course.settled), { ...photo, fileName: "stue.png" }, aRoom(random));
    }
  }
}

/** A drawing of a room with a window: nobody's home. */
function aRoom(random: Random): Buffer {
  const [width, height] = [480, 320];
  const wall = [random.int(190, 235), random.int(190, 235), random.int(180, 225)] as const;
  const left = random.int(60, 260);
  return aPng({
    width,
    height,
    colour: (x, y) => {
      if (y > 230) return (x + y * 2) % 60 < 3 ? [120, 84, 56] : [158, 116, 80];
      if (y > 224) return [245, 245, 240];
      const frame = x >= left && x < left + 150 && y >= 50 && y < 170;
      if (!frame) return wall;
      const bar = (x - left) % 73 < 5 || (y - 50) % 58 < 5;
      return bar ? [250, 250, 250] : [168, 205, 232 - Math.floor(y / 4)];
    },
  });
}
