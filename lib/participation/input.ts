import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { moneyInput } from "@/lib/platform/money";
import { lackingIn, RECORD_KINDS } from "./rules/records";

const day = z.string("errors.required").refine(isPlainDate, "errors.invalid-date");
/** An empty choice in a form is nothing chosen. */
const orNothing = <T extends z.ZodType>(schema: T) =>
  z
    .preprocess((given) => (given === "" ? null : given), schema.nullish())
    .transform((given) => given ?? null);
const answer = orNothing(
  z.preprocess(
    (given) => (given === "yes" ? true : given === "no" ? false : given),
    z.boolean("errors.required"),
  ),
);

const content = {
  kind: z.enum(RECORD_KINDS, "errors.required"),
  personId: orNothing(idInput),
  heldOn: day,
  wantsMore: answer,
  outcome: orNothing(z.string().trim().max(500, "errors.too-long")),
  atRisk: answer,
  contactOfferedOn: orNothing(day),
  heldAlone: answer,
  costYear: orNothing(
    z.coerce
      .number("errors.invalid-number")
      .int("errors.invalid-number")
      .min(2000, "errors.invalid-number")
      .max(2100, "errors.invalid-number"),
  ),
  costTotal: moneyInput.transform((ore) => ore ?? null),
};

const complete = <T extends z.ZodObject<typeof content>>(schema: T) =>
  schema.superRefine((given, found) => {
    for (const field of lackingIn(given.kind, given)) {
      found.addIssue({ code: "custom", path: [field], message: "errors.required" });
    }
  });

export const recordFollowUpInput = complete(
  z.object({ caseId: idInput, ...content, idempotencyKey: z.uuid().optional() }),
);

export const changeFollowUpInput = complete(
  z.object({ recordId: idInput, version: z.coerce.number().int(), ...content }),
);

export type FollowUpContent = Omit<z.output<typeof changeFollowUpInput>, "recordId" | "version">;
