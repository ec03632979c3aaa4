import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { SIDES } from "./rules/judgement";
import { LIST_KINDS } from "./rules/lists";
import { REGISTER_KINDS, SHOWN } from "./rules/register-work";

const version = z.coerce.number("errors.invalid-number").int("errors.invalid-number");
const note = (max: number) =>
  z
    .string()
    .trim()
    .max(max, "reconciliation.errors.text-too-long")
    .nullish()
    .transform((value) => value || null);

export const aboutListInput = z.object({
  kind: z.enum(LIST_KINDS, "errors.required"),
  year: z.coerce
    .number("errors.required")
    .int("errors.invalid-number")
    .min(2004, "reconciliation.errors.year")
    .max(2100, "reconciliation.errors.year"),
});

export const mapListInput = z.object({
  reconciliationRunId: idInput,
  version,
  columns: z.record(z.string().regex(/^c\d{1,3}$/), z.string().max(40)).default({}),
});

export const listRunInput = z.object({ reconciliationRunId: idInput });

export const sayWordsInput = z.object({
  reconciliationRunId: idInput,
  version,
  /** By place in the list of words that nobody knew: a code, or "-" for not compared. */
  words: z.record(z.string().regex(/^w\d{1,3}$/), z.string().max(60)).default({}),
});

/** What can be said of a difference: a side, what is done with it, a note, or who takes it. */
const ANSWERS = [...SIDES, "done", "impossible", "reopen", "note", "assign"] as const;

export const judgeItemInput = z
  .object({
    reconciliationItemId: idInput,
    version,
    answer: z.enum(ANSWERS, "errors.required"),
    note: note(500),
    assignTo: z
      .string()
      .nullish()
      .transform((value) => value || null)
      .pipe(z.uuid("errors.invalid-value").nullable()),
  })
  .superRefine(({ answer, note: why }, ctx) => {
    if (answer === "impossible" && !why) {
      ctx.addIssue({ code: "custom", path: ["note"], message: "reconciliation.errors.say-why" });
    }
    if (answer === "note" && !why) {
      ctx.addIssue({ code: "custom", path: ["note"], message: "errors.required" });
    }
  });

/** One source of the record: its kind, its row and the day it happened. */
const SOURCE = /^([a-z_]+)\.([0-9a-f-]{36})\.(\d{4}-\d{2}-\d{2})$/;

export const sourceInput = z
  .string()
  .regex(SOURCE, "errors.invalid-value")
  .transform((text, ctx) => {
    const [, kind, sourceId, happenedOn] = SOURCE.exec(text) ?? [];
    const known = z.enum(REGISTER_KINDS).safeParse(kind);
    if (!known.success || !sourceId || !happenedOn) {
      ctx.addIssue({ code: "custom", message: "errors.invalid-value" });
      return z.NEVER;
    }
    return { kind: known.data, sourceId, happenedOn };
  });

export const markRegisteredInput = z
  .object({
    sources: z
      .union([sourceInput.transform((one) => [one]), z.array(sourceInput)])
      .refine((all) => all.length > 0, "reconciliation.errors.nothing-chosen")
      .refine((all) => all.length <= 200, "reconciliation.errors.too-many"),
    how: z.enum(["registered", "impossible"], "errors.required"),
    registeredOn: z.iso
      .date("errors.invalid-date")
      .nullish()
      .or(z.literal("").transform(() => null)),
    because: note(500),
  })
  .superRefine(({ how, registeredOn, because }, ctx) => {
    if (how === "registered" && !registeredOn) {
      ctx.addIssue({ code: "custom", path: ["registeredOn"], message: "errors.required" });
    }
    if (how === "impossible" && !because) {
      ctx.addIssue({ code: "custom", path: ["because"], message: "reconciliation.errors.say-why" });
    }
  });

export const registerFilterInput = z.object({
  show: z.enum(SHOWN).catch("left"),
  kind: z.enum(REGISTER_KINDS).nullable().catch(null),
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}\.[a-z_]+\.[0-9a-f-]{36}$/)
    .nullable()
    .catch(null),
});

export const ITEM_FILTERS = ["left", "open", "judged", "mine", "settled", "all"] as const;

export const itemFilterInput = z.object({
  show: z.enum(ITEM_FILTERS).catch("left"),
  field: z.string().max(40).nullable().catch(null),
  after: z.uuid().nullable().catch(null),
});
