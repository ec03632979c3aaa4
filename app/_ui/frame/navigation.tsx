import {
  BarChartIcon,
  CogIcon,
  FolderIcon,
  HouseIcon,
  PersonGroupIcon,
  UploadIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import type { Role } from "@/lib/platform/context";

type Entry = {
  key: "oversikt" | "saker" | "personer" | "styring" | "import" | "admin";
  href: string;
  icon: ReactNode;
  roles: readonly Role[];
};

const CASEWORKERS: readonly Role[] = [
  "settlement_officer",
  "housing_adviser",
  "programme_adviser",
  "manager",
];

/** What each role finds in its menu. It only spares people a refusal: the pages decide for themselves. */
const ENTRIES: readonly Entry[] = [
  { key: "oversikt", href: "/oversikt", icon: <HouseIcon aria-hidden />, roles: CASEWORKERS },
  { key: "saker", href: "/saker", icon: <FolderIcon aria-hidden />, roles: CASEWORKERS },
  { key: "personer", href: "/personer", icon: <PersonGroupIcon aria-hidden />, roles: CASEWORKERS },
  { key: "styring", href: "/styring", icon: <BarChartIcon aria-hidden />, roles: ["manager"] },
  {
    key: "import",
    href: "/admin/import",
    icon: <UploadIcon aria-hidden />,
    roles: ["settlement_officer"],
  },
  {
    key: "admin",
    href: "/admin",
    icon: <CogIcon aria-hidden />,
    roles: ["administrator", "auditor"],
  },
];

const MOST = 6;

export function menuFor(roles: readonly Role[]): readonly Entry[] {
  return ENTRIES.filter((entry) => entry.roles.some((role) => roles.includes(role))).slice(0, MOST);
}
