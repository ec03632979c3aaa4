import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { isSignatureImage } from "@/lib/platform/signature";
import { maybeDate, maybeText, plainDate, text, typedLines } from "@/lib/platform/typed-parts";
import { lines, maybeCode, maybeHours } from "@/lib/programme/input/parts";
import { signingMethods } from "@/lib/programme/rules/codes";
import {
  endedEarly,
  hireAnswers,
  insurances,
  isHired,
  jobConclusions,
  norwegianAnswers,
  placementKinds,
  placementResults,
  subsidies,
  taskOwners,
  visitStandings,
} from "../rules/codes";

const version = z.coerce.number("errors.invalid-number").int();
const MOST_HOURS = 40;
const LEAST_MINUTES = 30;

const maybeId = idInput.or(z.literal("")).nullish();

const hours = maybeHours(MOST_HOURS).refine(
  (minutes) => minutes !== null && minutes >= LEAST_MINUTES,
  "errors.required",
);

/** Days of which the form offers more than are needed; one left empty keeps its place for the errors. */
const days = z.preprocess(
  (given) => (Array.isArray(given) ? Array.from(given, (day) => day || null) : (given ?? [])),
  z.array(maybeDate).max(12),
);

/** What is agreed on with the employer before the placement starts. */
export const savePlacementInput = z
  .object({
    caseId: idInput,
    personId: idInput,
    placementId: maybeId,
    idempotencyKey: idInput,
    version: version.default(0),
    employerId: idInput,
    kind: z.enum(placementKinds, "errors.required"),
    lineId: maybeId,
    fromOn: plainDate,
    toOn: plainDate,
    hours,
    goals: text(2000),
    tasks: text(2000),
    employerPersonId: maybeId,
    municipalContact: text(200),
    visits: days,
    norwegianInHours: maybeCode(norwegianAnswers),
    norwegianNote: maybeText(500),
    subsidy: maybeCode(subsidies),
    subsidyFrom: maybeDate,
    subsidyTo: maybeDate,
    insurance: maybeCode(insurances),
  })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, {
    path: ["toOn"],
    message: "placements.errors.ends-before-it-starts",
  })
  .superRefine(({ visits, fromOn }, ctx) => {
    for (const [at, day] of visits.entries()) {
      if (day === null || day >= fromOn) continue;
      const message = "placements.errors.visit-before-start";
      ctx.addIssue({ code: "custom", path: [`visits.${at}`], message });
    }
  })
  .refine(({ subsidyFrom, subsidyTo }) => !subsidyFrom || !subsidyTo || subsidyFrom <= subsidyTo, {
    path: ["subsidyTo"],
    message: "placements.errors.ends-before-it-starts",
  });

export const removePlacementInput = z.object({ placementId: idInput, version });

export const planVisitInput = z.object({
  placementId: idInput,
  visitId: maybeId,
  idempotencyKey: idInput,
  version: version.default(0),
  plannedOn: plainDate,
});

const isTyped = (line: unknown) => Boolean((line as { body?: string } | null)?.body?.trim());

/** How it goes at the workplace, and what was agreed on. */
export const holdVisitInput = z.object({
  placementId: idInput,
  visitId: maybeId,
  idempotencyKey: idInput,
  version: version.default(0),
  heldOn: plainDate,
  standing: z.enum(visitStandings, "errors.required"),
  summary: text(4000),
  agreed: z
    .preprocess(lines, z.array(z.unknown()).max(5))
    .transform((all) => all.filter(isTyped))
    .pipe(
      z.array(
        z.object({
          body: text(500),
          responsible: z.enum(taskOwners, "errors.required").default("municipality"),
          dueOn: maybeDate,
        }),
      ),
    ),
  nextVisitOn: maybeDate,
});

export const finishTaskInput = z.object({
  taskId: idInput,
  version,
  done: z.enum(["yes", "no"], "errors.invalid-value"),
});

/** What the employer says that it would take to hire. */
export const reviewPlacementInput = z.object({
  placementId: idInput,
  version,
  reviewedOn: plainDate,
  wouldHire: z.enum(hireAnswers, "errors.required"),
  hiringNeeds: text(2000),
});

/** How a placement ended, and what came of it. */
export const endPlacementInput = z
  .object({
    placementId: idInput,
    version,
    endedOn: plainDate,
    result: z.enum(placementResults, "errors.required"),
    resultNote: maybeText(2000),
    jobFrom: maybeDate,
    jobHours: maybeHours(MOST_HOURS),
    referenceGivenOn: maybeDate,
  })
  .refine(({ result, resultNote }) => !endedEarly(result) || resultNote, {
    path: ["resultNote"],
    message: "placements.errors.early-without-reason",
  })
  .refine(({ result, jobFrom }) => !isHired(result) || jobFrom, {
    path: ["jobFrom"],
    message: "placements.errors.no-first-day",
  });

const drawing = z
  .string()
  .nullish()
  .transform((path) => path || null)
  .refine((path) => path === null || isSignatureImage(path), "errors.invalid-value");

const duties = typedLines.refine((all) => all.length > 0, "errors.required");

/** The agreement, signed by the three: a name always, and a drawing where one drew. */
export const signAgreementInput = z.object({
  placementId: idInput,
  version,
  idempotencyKey: idInput,
  method: z.enum(signingMethods, "errors.required"),
  signedOn: plainDate,
  participantDuties: duties,
  employerDuties: duties,
  municipalityDuties: duties,
  participantName: text(120),
  participantDrawing: drawing,
  employerName: text(120),
  employerDrawing: drawing,
  adviserName: text(120),
  adviserDrawing: drawing,
});

export const assessOrdinaryJobInput = z.object({
  caseId: idInput,
  personId: idInput,
  idempotencyKey: idInput,
  assessedOn: plainDate,
  conclusion: z.enum(jobConclusions, "errors.required"),
  reason: text(2000),
});
