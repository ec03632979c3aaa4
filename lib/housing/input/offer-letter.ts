import { z } from "zod";
import { letterLanguages } from "@/lib/letters/rules/kinds";
import { idInput } from "@/lib/platform/ids";
import { day, lines, optionalText, version } from "./parts";

/** How the letter that offers a home is to be written. */
const offerLetter = {
  tenancyId: idInput,
  language: z.enum(letterLanguages, "errors.required"),
  plain: z.boolean().default(false),
  answerBy: day,
  ifRefused: optionalText(),
  address: lines,
};

export const previewOfferLetterInput = z.object(offerLetter);
export const sendOfferLetterInput = z.object({ ...offerLetter, version });
export type OfferLetterInput = z.output<typeof previewOfferLetterInput>;
