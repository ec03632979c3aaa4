import { useTranslations } from "next-intl";
import type { Option } from "@/app/_ui/form/select";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { Meeting } from "@/lib/courses/types";

/** What a meeting was about and who interpreted, to read. */
export function MeetingFacts({
  meeting,
  topics,
  languages,
}: {
  meeting: Meeting;
  topics: readonly Option[];
  languages: readonly Option[];
}) {
  const t = useTranslations("courses.meeting");
  const f = useTranslations("courses.form");
  const c = useTranslations("courses.course");
  const categories = useTranslations("codes.interpreter_category");
  const label = (options: readonly Option[], value: string) =>
    options.find((one) => one.value === value)?.label ?? value;
  const told = meeting.interpreters.map(({ language, name, category, deviationReason }) => {
    const who = [name, category && categories(category), deviationReason].filter(Boolean);
    return `${label(languages, language)}: ${who.join(", ")}`;
  });
  return (
    <DefinitionList
      columns={1}
      items={[
        {
          term: c("time"),
          value: c("timeOf", { from: meeting.startsAtTime, to: meeting.endsAtTime }),
        },
        { term: f("place"), value: meeting.place },
        {
          term: f("topics"),
          value: meeting.topics.map((code) => label(topics, code)).join(", "),
        },
        { term: t("interpreters"), value: told.join("; ") },
        ...(meeting.closedByName
          ? [{ term: t("attendance"), value: t("closedBy", { name: meeting.closedByName }) }]
          : []),
      ]}
    />
  );
}
