import {
  BarChartIcon,
  BriefcaseIcon,
  Buildings3Icon,
  CalendarIcon,
  CogIcon,
  FolderIcon,
  HouseIcon,
  KeyHorizontalIcon,
  PersonGroupIcon,
  UploadIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";

type Entry = {
  key:
    | "oversikt"
    | "saker"
    | "kalender"
    | "program"
    | "selvbosetting"
    | "boliger"
    | "personer"
    | "styring"
    | "import"
    | "admin";
  href: string;
  icon: ReactNode;
};

const ENTRIES: readonly Entry[] = [
  { key: "oversikt", href: "/oversikt", icon: <HouseIcon aria-hidden /> },
  { key: "saker", href: "/saker", icon: <FolderIcon aria-hidden /> },
  { key: "kalender", href: "/kalender", icon: <CalendarIcon aria-hidden /> },
  { key: "selvbosetting", href: "/selvbosetting", icon: <KeyHorizontalIcon aria-hidden /> },
  { key: "boliger", href: "/boliger", icon: <Buildings3Icon aria-hidden /> },
  { key: "program", href: "/program", icon: <BriefcaseIcon aria-hidden /> },
  { key: "personer", href: "/personer", icon: <PersonGroupIcon aria-hidden /> },
  { key: "styring", href: "/styring", icon: <BarChartIcon aria-hidden /> },
  { key: "import", href: "/admin/import", icon: <UploadIcon aria-hidden /> },
  { key: "admin", href: "/admin", icon: <CogIcon aria-hidden /> },
];

/**
 * The entries of the menu whose pages open to the reader, nine at most: import is one of the tabs of
 * administration, and leaves the menu to those who have both.
 */
export function menuFor(opens: (href: string) => boolean): readonly Entry[] {
  return ENTRIES.filter(({ key, href }) => opens(href) && !(key === "import" && opens("/admin")));
}
