import { useTranslations } from "next-intl";
import type { ReportedField } from "@/lib/reporting/rules/reported-fields";
import { Tag } from "../kit/tag";

/**
 * By when a field is reported, after which law, and whether that was read in the law. Without a law the
 * source is named, unless it stands beside.
 */
export function DeadlineOfField({
  field,
  sourceBeside = false,
}: {
  field: Pick<ReportedField, "deadline" | "law" | "source" | "verified">;
  sourceBeside?: boolean;
}) {
  const t = useTranslations("reporting");
  const { deadline, law, source, verified } = field;
  const named = [source.title, source.year].filter(Boolean).join(", ");
  return (
    <span>
      {deadline.kind === "within"
        ? t(`within.${deadline.unit}`, {
            count: deadline.count,
            from: t(`from.${deadline.from}`),
          })
        : t(`deadlines.${deadline.kind}`)}{" "}
      {(law || !sourceBeside) && `(${law ?? named}) `}
      {!verified && <Tag tone="warning">{t("notVerified")}</Tag>}
    </span>
  );
}
