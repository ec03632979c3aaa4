import { useFormatter, useTranslations } from "next-intl";

/** Whole øre as kroner in the reader's language; øre are shown only where there are any. */
export function MoneyText({ ore }: { ore: number | null | undefined }) {
  const format = useFormatter();
  const t = useTranslations("frame.kit");
  if (ore === null || ore === undefined) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t("none")}</span>
      </>
    );
  }
  const digits = ore % 100 === 0 ? 0 : 2;
  const kroner = format.number(ore / 100, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return <span data-money>{t("kroner", { kroner })}</span>;
}
