import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Button, LinkButton } from "@/app/_ui/kit/button";
import { Row, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import type { EmployerAnswer } from "@/lib/placements/rules/codes";

/** The employer is chosen first: whom one speaks to there is asked afterwards. */
export function ChooseEmployer({
  employers,
  action,
  backHref,
  isMissing,
}: {
  employers: readonly { id: string; name: string; answer: string | null; placesOffered: number }[];
  action: string;
  backHref: string;
  /** It was gone on without one. */
  isMissing: boolean;
}) {
  const t = useTranslations("placements");
  const cancel = useTranslations("programme.form");
  const errors = useTranslations("errors");
  const open = employers.filter(({ placesOffered }) => placesOffered > 0);
  if (open.length === 0) {
    return (
      <EmptyState
        title={t("list.empty")}
        level={3}
        action={<LinkButton href="/program/arbeidsgivere/ny">{t("list.new")}</LinkButton>}
      >
        <p>{t("acts.ny.noPlaces")}</p>
      </EmptyState>
    );
  }
  return (
    <form action={action} method="get">
      <Stack gap="md">
        <p>{t("acts.ny.choose")}</p>
        <Select
          id="arbeidsgiver"
          name="arbeidsgiver"
          label={t("field.employerId")}
          required
          errors={isMissing ? [errors("required")] : []}
          options={open.map(({ id, name, answer }) => ({
            value: id,
            label: t("option.employer", {
              name,
              answer: t(`answer.${(answer ?? "not_asked") as EmployerAnswer}`).toLowerCase(),
            }),
          }))}
        />
        <Row gap="md">
          <Button type="submit">{t("acts.ny.next")}</Button>
          <AppLink href={backHref}>{cancel("cancel")}</AppLink>
        </Row>
        <p>
          <AppLink href="/program/arbeidsgivere">{t("acts.ny.toRegister")}</AppLink>
        </p>
      </Stack>
    </form>
  );
}
