"use server";
import { formAction } from "@/app/_server/action";
import { previewAnswer } from "@/lib/self-settlement/commands/preview-answer";

export const previewAnswerAction = formAction(previewAnswer, { quiet: true });
