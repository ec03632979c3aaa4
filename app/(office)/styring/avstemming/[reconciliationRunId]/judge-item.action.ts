"use server";
import { formAction } from "@/app/_server/action";
import { judgeItem } from "@/lib/reconciliation/commands/judge-item";

export const judgeItemAction = formAction(judgeItem);
