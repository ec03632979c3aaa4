import { z } from "zod";
import type { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { registerDwellingInput, saveLeaseInput } from "@/lib/dwellings/input";
import { GUARANTEE_KINDS } from "@/lib/dwellings/rules/codes";
import { letterLanguages } from "@/lib/letters/rules/kinds";
import { registerLandlordInput } from "@/lib/organisations/input";
import { idInput } from "@/lib/platform/ids";
import { moneyInput } from "@/lib/platform/money";
import {
  maybeDate,
  maybeText,
  plainDate,
  text,
  tolerant,
  typedLines,
  yesOrNo,
} from "@/lib/platform/typed-parts";
import { unlessEmpty } from "@/lib/platform/unless-empty";
import { change } from "./input/parts";
import {
  FOUND_BY,
  HELPER_RELATIONS,
  HOME_LOST_REASONS,
  IMDI_REFUSAL_REASONS,
  MORE_NEEDED,
  reasonsNeedNote,
  WITHDRAWAL_REASONS,
} from "./rules/codes";
import { REFUSAL_CODES } from "./rules/decision-reasons";
import { APPLICATION_STATES } from "./rules/states";

const reasonText = text(4000);

/** What the list can be narrowed by; a filter with an unknown value is left out. */
export const applicationListInput = z.object({
  state: tolerant(z.enum(APPLICATION_STATES)),
  waiting: tolerant(z.enum(["municipality", "household", "imdi", "follow_up"])),
  after: tolerant(z.string().max(60)),
});
export type ApplicationListInput = z.output<typeof applicationListInput>;

export const openApplicationInput = z.object({
  caseId: idInput,
  enquiredOn: plainDate,
  idempotencyKey: z.uuid().optional(),
});

/** What every act names: which application, as it was read, and the day. */
const act = { ...change, happenedOn: plainDate, note: maybeText(2000) };

/** A coded reason, with a note where the code says too little. */
const withReasons = <Code extends readonly [string, ...string[]]>(codes: Code) =>
  z
    .object({
      ...act,
      reasons: z.array(z.enum(codes, "errors.invalid-value")).min(1, "errors.required"),
    })
    .refine(({ reasons, note }) => note || !reasonsNeedNote(reasons), {
      path: ["note"],
      message: "self-settlement.errors.note-needed",
    });

const finder = {
  foundBy: z.enum(FOUND_BY).nullish(),
  helperName: maybeText(200),
  helperPhone: maybeText(40),
  helperEmail: z
    .union([z.literal(""), z.email("organisations.errors.email")])
    .nullish()
    .transform((email) => email || null),
  helperRelation: z.enum(HELPER_RELATIONS).nullish(),
  helperIsLandlord: z.boolean().default(false),
};

/** The home of an application: one that is registered, or a new one, and who lets it. */
const home = {
  dwellingId: idInput.nullish(),
  dwelling: unlessEmpty(registerDwellingInput.omit({ landlordId: true, idempotencyKey: true })),
  landlordId: idInput.nullish(),
  landlord: unlessEmpty(registerLandlordInput.omit({ idempotencyKey: true })),
};

/** What the unsigned lease says. */
const leaseTerms = z
  .object(saveLeaseInput.shape)
  .omit({ caseId: true, dwellingId: true, leaseId: true, version: true, idempotencyKey: true })
  .extend({ draftReceivedOn: plainDate })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ["endsOn"],
    message: "dwellings.errors.ends-before-it-starts",
  });

export const receiveApplicationInput = z
  .object({
    ...act,
    wantedOn: maybeDate,
    ...home,
    ...finder,
    lease: unlessEmpty(leaseTerms),
  })
  .refine(({ lease, dwelling, dwellingId }) => !lease || dwelling || dwellingId, {
    path: ["dwelling.streetAddress"],
    message: "self-settlement.errors.lease-without-home",
  });

export const changeHomeInput = z
  .object({ ...change, ...home })
  .refine(({ dwelling, dwellingId }) => dwelling || dwellingId, {
    path: ["dwelling.streetAddress"],
    message: "errors.required",
  });

export const changeDwellingInput = z.object({
  ...change,
  dwellingVersion: z.coerce.number("errors.invalid-number").int(),
  dwelling: registerDwellingInput.pick({
    streetAddress: true,
    unit: true,
    postalCode: true,
    postalPlace: true,
    kind: true,
    letting: true,
    rooms: true,
    areaM2: true,
    ownEntrance: true,
    ownBathroom: true,
    ownKitchen: true,
  }),
  landlordId: home.landlordId,
  landlord: home.landlord,
});

export const changeLeaseInput = z.object({ ...change, lease: leaseTerms });

export const changeFinderInput = z.object({
  ...change,
  ...finder,
  wantedOn: maybeDate,
  note: maybeText(2000),
});

export const recordGuidanceInput = z
  .object({
    ...change,
    termsSentOn: maybeDate,
    termsSentToCentreOn: maybeDate,
    meetsDefinition: yesOrNo,
    quotaCheckedOn: maybeDate,
    quotaRemaining: z.coerce
      .number("errors.invalid-number")
      .int("errors.invalid-number")
      .nullish()
      .transform((number) => number ?? null),
    rightsExplainedOn: maybeDate,
    rightsExplainedLanguage: maybeText(20),
    movingTermsExplainedOn: maybeDate,
    movingTermsUnderstood: yesOrNo,
    supportComparedOn: maybeDate,
    supportEqualsStandard: yesOrNo,
    supportDifferenceReason: maybeText(2000),
  })
  .refine(
    ({ supportEqualsStandard, supportDifferenceReason }) =>
      supportEqualsStandard !== false || supportDifferenceReason !== null,
    { path: ["supportDifferenceReason"], message: "self-settlement.errors.difference-reason" },
  );

export const beginChecksInput = z.object(act);
export const askForMoreInput = withReasons(MORE_NEEDED);
export const receiveMoreInput = z.object(act);

export const approveApplicationInput = z.object({
  ...act,
  meetsDefinition: yesOrNo,
  reasonText: maybeText(4000),
  overrideReason: maybeText(2000),
});

export const rejectApplicationInput = z.object({
  ...act,
  reasons: z.array(z.enum(REFUSAL_CODES, "errors.invalid-value")).min(1, "errors.required"),
  reasonText,
});

export const recordAnswerInput = z.object({ ...change, answerSentOn: plainDate });

/** How a letter about an application is to be written. */
const answerLetter = {
  language: z.enum(letterLanguages, "errors.required"),
  plain: z.boolean().default(false),
  address: typedLines,
  conditions: typedLines,
  support: typedLines,
  acceptable: typedLines,
  replyBy: maybeDate.transform((day) => day ?? undefined),
};

export const previewAnswerInput = z.object({ applicationId: idInput, ...answerLetter });
export const sendAnswerInput = z.object({ ...change, ...answerLetter });
export type AnswerLetterInput = Omit<z.output<typeof previewAnswerInput>, "applicationId">;

export const askImdiInput = z.object(act);
export const recordDistributionInput = z.object(act);
export const answerImdiInput = z.object(act);
export const recordImdiDecisionInput = z.object(act);
export const recordImdiRefusalInput = withReasons(IMDI_REFUSAL_REASONS);
export const keepImdiDecisionInput = z.object(act);

export const signLeaseInput = z
  .object({
    ...act,
    startsOn: maybeDate,
    guaranteeKind: z.enum(GUARANTEE_KINDS, "errors.required"),
    guarantee: moneyInput,
    guaranteeAgreedOn: maybeDate,
  })
  .refine(({ guaranteeKind, guaranteeAgreedOn }) => guaranteeKind === "none" || guaranteeAgreedOn, {
    path: ["guaranteeAgreedOn"],
    message: "errors.required",
  });

export const moveInInput = z.object({
  ...act,
  /** Those who moved in that day; each gets it as the settlement date. */
  personIds: z.array(idInput).min(1, "errors.required"),
});

export const loseHomeInput = withReasons(HOME_LOST_REASONS);
export const tryAnotherHomeInput = z.object(act);

/** What a case becomes that is no longer agreed self-settlement: IMDi allocates. */
export const ORDINARY_TYPES = [
  "from_reception",
  "private_resident",
  "amot",
  "resettlement",
] as const satisfies readonly (typeof SETTLEMENT_TYPES)[number][];

export const handToOrdinarySettlementInput = z.object({
  ...change,
  happenedOn: plainDate,
  settlementType: z.enum(ORDINARY_TYPES, "errors.required"),
  reason: text(2000),
});

export const withdrawApplicationInput = withReasons(WITHDRAWAL_REASONS);
export const finishFollowUpInput = z.object(act);
