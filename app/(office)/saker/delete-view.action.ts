"use server";
import { formAction } from "@/app/_server/action";
import { deleteView } from "@/lib/cases/commands/delete-view";

export const deleteViewAction = formAction(deleteView, { flash: "cases.flash.viewDeleted" });
