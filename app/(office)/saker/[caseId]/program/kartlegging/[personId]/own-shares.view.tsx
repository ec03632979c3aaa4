import { useFormatter, useTranslations } from "next-intl";
import type { OwnShares as Shares } from "@/lib/mapping/rules/own-shares";

/** What the municipality's own mappings show, beside what was found elsewhere. */
export function OwnShares({ shares }: { shares: Shares | null }) {
  const t = useTranslations("mapping.own");
  const area = useTranslations("mapping.area");
  const format = useFormatter();
  if (!shares) return null;
  const { mapped, help, interpreter, gaps } = shares;
  const told = [
    help && t("help", help),
    interpreter && t("interpreter", interpreter),
    gaps.length > 0 &&
      t("gaps", {
        areas: format.list(
          gaps
            .slice(0, 3)
            .map((one) =>
              t("gap", { area: area(one.area).toLocaleLowerCase(), percent: one.share.percent }),
            ),
        ),
      }),
  ].filter(Boolean);
  if (told.length === 0) return null;
  return (
    <p>
      {t("lead", { mapped })} {told.join(" ")} <small>{t("masked")}</small>
    </p>
  );
}
