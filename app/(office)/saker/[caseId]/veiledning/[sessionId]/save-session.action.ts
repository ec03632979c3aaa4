"use server";
import { formAction } from "@/app/_server/action";
import { saveSession } from "@/lib/guidance/commands/save-session";

export const saveSessionAction = formAction(saveSession, { quiet: true });
