import { useTranslations } from "next-intl";
import type { Option } from "@/app/_ui/form/select";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";

/** The way to assess Jobbsjansen with each adult, where the target group is explained. */
export function AssessLinks({ caseId, people }: { caseId: string; people: readonly Option[] }) {
  const t = useTranslations("jobbsjansen.links");
  return (
    <Row>
      {people.map(({ value, label }) => (
        <LinkButton
          key={value}
          href={`/saker/${caseId}/program/jobbsjansen/${value}#vurdering`}
          variant="secondary"
        >
          {t("openFor", { name: label })}
        </LinkButton>
      ))}
    </Row>
  );
}
