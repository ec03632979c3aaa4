"use server";
import { formAction } from "@/app/_server/action";
import { previewDecision } from "@/lib/programme/commands/preview-decision";

export const previewDecisionAction = formAction(previewDecision, { quiet: true });
