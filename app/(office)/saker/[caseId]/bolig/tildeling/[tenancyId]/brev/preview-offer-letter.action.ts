"use server";
import { formAction } from "@/app/_server/action";
import { previewOfferLetter } from "@/lib/housing/commands/preview-offer-letter";

export const previewOfferLetterAction = formAction(previewOfferLetter, {
  bound: ["tenancyId"],
  quiet: true,
});
