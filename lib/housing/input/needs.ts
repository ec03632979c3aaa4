import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { HELP_OUTCOMES } from "../rules/codes";
import {
  day,
  idempotencyKey,
  optionalCount,
  optionalDay,
  optionalText,
  orNothing,
  requiredText,
  rows,
  version,
} from "./parts";

export const saveHomeNeedInput = z.object({
  caseId: idInput,
  personId: idInput,
  version,
  adaptationsAssessedOn: optionalDay,
  adaptations: rows(z.object({ adaptation: optionalText(200), inPlaceOn: optionalDay }), {
    begun: ["adaptation", "inPlaceOn"],
    needed: ["adaptation"],
    most: 20,
  }),
  hasEnoughSpace: orNothing(z.enum(["yes", "no"], "errors.invalid-value")),
  metresToSchool: optionalCount(500_000),
  needsAssessedOn: optionalDay,
  placeReason: optionalText(),
});

export const requestHousingHelpInput = z.object({
  caseId: idInput,
  requestedOn: day,
  request: optionalText(),
  idempotencyKey,
});

export const decideHousingHelpInput = z.object({
  helpId: idInput,
  version,
  decidedOn: day,
  outcome: z.enum(HELP_OUTCOMES, "errors.required"),
  mainContent: requiredText(4000),
  grounds: requiredText(4000),
  sentOn: optionalDay,
});
