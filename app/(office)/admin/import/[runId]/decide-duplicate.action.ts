"use server";
import { formAction } from "@/app/_server/action";
import { decideDuplicate } from "@/lib/transfer/commands/decide-duplicate";

export const decideDuplicateAction = formAction(decideDuplicate);
