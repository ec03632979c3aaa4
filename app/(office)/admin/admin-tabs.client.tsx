"use client";
import { usePathname } from "next/navigation";
import { type TabLink, TabNav } from "@/app/_ui/kit/tabs";

/** A layout does not know which page it holds; the browser does. */
export function AdminTabs({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const path = usePathname();
  return (
    <TabNav
      foldOnPhone
      label={label}
      tabs={tabs.map((tab) => ({ ...tab, current: path.startsWith(tab.href) }))}
    />
  );
}
