"use client";
import { usePathname } from "next/navigation";
import { TabNav } from "@/app/_ui/kit/tabs";

/** A layout does not know which page it holds; the browser does. */
export function CaseTabs({
  label,
  base,
  tabs,
}: {
  label: string;
  base: string;
  tabs: readonly { path: string; label: string }[];
}) {
  const here = usePathname().slice(base.length);
  const current = tabs.findLast(({ path }) => path === "" || here.startsWith(path));
  return (
    <TabNav
      foldOnPhone
      label={label}
      tabs={tabs.map((tab) => ({
        href: `${base}${tab.path}`,
        label: tab.label,
        current: tab === current,
      }))}
    />
  );
}
