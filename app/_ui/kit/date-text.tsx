import { useFormatter, useTranslations } from "next-intl";

type PlainDate = string;

const STYLES = {
  short: { day: "2-digit", month: "2-digit", year: "numeric" },
  long: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
} as const;

/** A calendar day (`YYYY-MM-DD`) in the reader's language; it has no time zone. */
export function DateText({
  value,
  style = "short",
}: {
  value: PlainDate | null | undefined;
  style?: keyof typeof STYLES;
}) {
  const format = useFormatter();
  if (!value) return <NoValue />;
  const day = new Date(`${value}T12:00:00Z`);
  return (
    <time dateTime={value}>{format.dateTime(day, { ...STYLES[style], timeZone: "UTC" })}</time>
  );
}

/** A moment (ISO, UTC) shown in Norwegian time. */
export function InstantText({
  value,
  withTime = true,
}: {
  value: string | null | undefined;
  withTime?: boolean;
}) {
  const format = useFormatter();
  if (!value) return <NoValue />;
  const clock = withTime ? ({ hour: "2-digit", minute: "2-digit" } as const) : {};
  return (
    <time dateTime={value}>{format.dateTime(new Date(value), { ...STYLES.short, ...clock })}</time>
  );
}

/** How far a day is from today, in words. */
export function RelativeDays({ value, today }: { value: PlainDate; today: PlainDate }) {
  const t = useTranslations("frame.kit.relative");
  const days = Math.round((Date.parse(value) - Date.parse(today)) / 86_400_000);
  if (days === 0) return <time dateTime={value}>{t("today")}</time>;
  return <time dateTime={value}>{days > 0 ? t("in", { days }) : t("ago", { days: -days })}</time>;
}

function NoValue() {
  const t = useTranslations("frame.kit");
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t("none")}</span>
    </>
  );
}
