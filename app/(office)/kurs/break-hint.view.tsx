import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { DateText } from "@/app/_ui/kit/date-text";
import type { SchoolBreak } from "@/lib/courses/types";

/** That a break is the usual time for a course, and which comes next. */
export function BreakHint({ next }: { next: SchoolBreak | null }) {
  const t = useTranslations("courses.breaks");
  return (
    <Alert tone="info">
      <p>
        {next
          ? t.rich("next", {
              name: next.name,
              from: () => <DateText value={next.fromOn} />,
              to: () => <DateText value={next.toOn} />,
            })
          : t("none")}
      </p>
    </Alert>
  );
}
