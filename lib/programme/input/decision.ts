import { z } from "zod";
import { letterLanguages } from "@/lib/letters/rules/kinds";
import { idInput } from "@/lib/platform/ids";
import { maybeDate, maybeText, plainDate, text } from "@/lib/platform/typed-parts";
import { decisionKinds, planEndGoals } from "../rules/codes";
import { maybeCode, maybeWhole } from "./parts";

/** A decision as it is shown before it is made. */
export const previewDecisionInput = z.object({
  participationId: idInput,
  kind: z.enum(decisionKinds, "errors.required"),
  decidedOn: plainDate,
  months: maybeWhole(1, 72),
  extensionMonths: maybeWhole(1, 24),
  endGoal: maybeCode(planEndGoals),
  startsOn: maybeDate,
  stopFrom: maybeDate,
  stopTo: maybeDate,
  grounds: z
    .array(z.string().regex(/^[a-z_]{2,40}$/, "errors.invalid-value"))
    .min(1, "errors.required"),
  reason: text(4000),
  lateReason: maybeText(1000),
  language: z.enum(letterLanguages, "errors.required"),
  plain: z.boolean().default(false),
});

/** A decision, and in what words the letter tells of it. */
export const recordDecisionInput = previewDecisionInput.extend({ idempotencyKey: idInput });
