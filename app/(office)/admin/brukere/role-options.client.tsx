"use client";
import { useTranslations } from "next-intl";
import type { Option } from "@/app/_ui/form/select";
import { roles } from "@/lib/platform/context";

/** The roles as choices, each with what it is for. */
export function useRoleOptions(): Option[] {
  const t = useTranslations();
  return roles.map((value) => ({
    value,
    label: t(`frame.roles.${value}`),
    help: t(`users.roleHelp.${value}`),
  }));
}
