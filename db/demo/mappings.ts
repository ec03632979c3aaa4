import type { Content } from "@/lib/mapping/rules/content";
import { addDays, addMonths, daysBetween, type PlainDate } from "@/lib/platform/dates";
import { workday } from "./calendar";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";
import { PREPARED, PROFILES } from "./texts/mapping-texts";

type MappingRows = Pick<
  DemoRows,
  | "mappings"
  | "mappingVersions"
  | "careerGuidance"
  | "learningScreenings"
  | "learningNeeds"
  | "preparationLinks"
  | "preparationAnswers"
>;
type Told = Pick<DemoRows, "cases" | "programmes" | "people" | "languages">;
type Programme = Told["programmes"][number];
type Maker = { today: PlainDate; newId: () => string; municipalityId: string; staff: Staff };

const at = (day: PlainDate) => `${day}T10:30:00.000Z`;

/**
 * What is known of those whose right to a programme is young: gone through in a talk before the
 * decision, a draft for those who wait for it, and a link with which one of them prepares.
 */
export function mappingsOf(told: Told, maker: Maker): MappingRows {
  const rows: MappingRows = {
    mappings: [],
    mappingVersions: [],
    careerGuidance: [],
    learningScreenings: [],
    learningNeeds: [],
    preparationLinks: [],
    preparationAnswers: [],
  };
  const shown = new Set(
    told.cases
      .filter((one) => one.status === "open" && (one.addressProtection ?? "none") === "none")
      .map(({ id }) => id),
  );
  const young = told.programmes.filter(
    ({ caseId, rightArisesOn, endedOn }) =>
      shown.has(caseId) && !endedOn && (rightArisesOn ?? "") > addMonths(maker.today, -18),
  );
  for (const programme of young) {
    const random = seeded(`${maker.municipalityId}/${programme.personId}/mapping`);
    if (programme.decidedOn) addReviewed(rows, programme, { told, maker, random });
    else addDraft(rows, programme, { told, maker, random });
  }
  return rows;
}

type Given = { told: Told; maker: Maker; random: Random };

function contentFor({ personId }: Programme, { told, random }: Given): Content {
  const person = told.people.find(({ id }) => id === personId);
  const language = told.languages.find((one) => one.personId === personId && one.position === 0);
  const profile = random.pick(PROFILES);
  const country = person?.citizenship ?? null;
  return {
    ...profile,
    languages: [
      {
        language: language?.language ?? "ar",
        level: "mother_tongue",
        reads: profile.education.length > 0,
        source: "self",
      },
      ...profile.languages,
    ],
    education: profile.education.map((one) => ({ ...one, country })),
    work: profile.work.map((one) => ({ ...one, country })),
  };
}

/** Through an interpreter when the person needs one. */
function interpreted({ personId }: Programme, { told, random }: Given) {
  const person = told.people.find(({ id }) => id === personId);
  const language = told.languages.find((one) => one.personId === personId && one.position === 0);
  if (!person?.interpreterNeeded) return { interpreterUse: "not_needed" };
  const interpreterCategory = random.weighted([
    ["B", 30],
    ["C", 25],
    ["D", 25],
    ["none", 20],
  ]);
  return {
    interpreterUse: "used",
    interpreterLanguage: language?.language ?? "ar",
    interpreterCategory,
    interpreterDeviationReason:
      interpreterCategory === "none" ? "Ingen i registeret var ledig denne uka." : null,
  };
}

function addReviewed(rows: MappingRows, programme: Programme, given: Given): void {
  const { maker, random } = given;
  const { caseId, personId, rightArisesOn, decidedOn } = programme;
  if (!rightArisesOn || !decidedOn) return;
  const span = Math.max(0, daysBetween(rightArisesOn, decidedOn));
  const heldOn = addDays(rightArisesOn, Math.floor(span / 3));
  const { id: savedBy, name: savedByName } = maker.staff.manager;
  const content = contentFor(programme, given) as unknown as Record<string, unknown>;
  const talk = {
    heldOn,
    ...interpreted(programme, given),
    helpGiven: random.weighted([
      ["none", 30],
      ["digital", 30],
      ["reading", 15],
      ["both", 25],
    ]),
    purposeExplained: random.chance(0.92),
  };
  const id = maker.newId();
  const by = { caseId, personId };
  rows.mappings.push({
    ...by,
    id,
    status: "reviewed",
    content,
    ...talk,
    savedBy,
    savedByName,
    savedAt: at(heldOn),
    createdAt: at(heldOn),
  });
  rows.mappingVersions.push({
    mappingId: id,
    number: 1,
    content,
    ...talk,
    writtenBy: savedBy,
    writtenByName: savedByName,
    writtenAt: at(heldOn),
  });
  if (random.chance(0.8)) {
    rows.careerGuidance.push({
      ...by,
      id: maker.newId(),
      offeredOn: heldOn,
      heldOn: addDays(rightArisesOn, Math.floor((span * 2) / 3)),
      provider: "Fylkeskommunens karrieresenter",
      recommendation: random.pick(RECOMMENDATIONS),
    });
  }
  if (random.chance(0.7)) {
    const screeningId = maker.newId();
    rows.learningScreenings.push({ ...by, id: screeningId, screenedOn: heldOn });
    if (random.chance(0.4)) {
      const [area, need, referral] = random.pick(NEEDED);
      const referredOn = referral && addDays(heldOn, 2);
      rows.learningNeeds.push({ screeningId, area, need, referral, referredOn });
    }
  }
}

const RECOMMENDATIONS = [
  "Fagbrev som helsefagarbeider. Få utdanningen vurdert av HK-dir først.",
  "Arbeidspraksis i bakeri eller kantine, med norsk ved siden av.",
  "Grunnskole for voksne, og så videregående.",
  "Språkpraksis i barnehage, og kurs i data.",
  null,
] as const;

const NEEDED = [
  ["health", "referral", "optician"],
  ["reading", "both", "adult_education"],
  ["care", "adaptation", null],
  ["housing", "referral", "housing_adviser"],
  ["digital", "both", "library"],
] as const;

function addDraft(rows: MappingRows, programme: Programme, given: Given): void {
  const { maker, random } = given;
  const { caseId, personId } = programme;
  const { id: savedBy, name: savedByName } = maker.staff.manager;
  const by = { caseId, personId };
  const made = workday(addDays(maker.today, -random.int(2, 6)));
  if (random.chance(0.5)) {
    const { languages, ...rest } = contentFor(programme, given);
    rows.mappings.push({
      ...by,
      id: maker.newId(),
      status: "draft",
      content: { ...rest, languages, education: [], work: [], told: {} },
      savedBy,
      savedByName,
      savedAt: at(made),
      createdAt: at(made),
    });
  }
  const id = maker.newId();
  const language = given.told.languages.find(
    (one) => one.personId === personId && one.position === 0,
  )?.language;
  const answers = PREPARED[language ?? ""];
  if (!language || !answers) return;
  rows.preparationLinks.push({
    ...by,
    id,
    // No secret has this hash: a link of the demo data opens nothing.
    tokenHash: `demo-${id}`,
    language,
    expiresAt: at(addDays(made, 14)),
    firstOpenedAt: at(addDays(made, 1)),
    createdBy: savedBy,
    createdByName: savedByName,
    createdAt: at(made),
  });
  for (const [question, answer] of Object.entries(answers)) {
    rows.preparationAnswers.push({
      linkId: id,
      question,
      answer,
      language,
      savedAt: at(addDays(made, 1)),
    });
  }
}
