"use server";
import { formAction } from "@/app/_server/action";
import { saveWeek } from "@/lib/attendance/commands/save-week";

export const saveWeekAction = formAction(saveWeek, { quiet: true });
