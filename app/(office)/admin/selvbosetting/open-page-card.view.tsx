import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { Row } from "@/app/_ui/kit/page";
import { leafletAddress } from "@/app/_ui/policy/addresses";
import type { PolicyPage } from "@/lib/policy/types";
import { setPolicyOpennessAction } from "./set-policy-openness.action";

/** The page that is given out, and whether it can be read without signing in. */
export function OpenPageCard({
  openness,
  keeper,
  address,
}: {
  openness: PolicyPage;
  keeper: boolean;
  address: string;
}) {
  const t = useTranslations("policy.page");
  const { isOpen, version } = openness;
  return (
    <Card title={t("title")}>
      <p>{t("text")}</p>
      <p>
        {t(isOpen ? "open" : "closed")} {isOpen && <AppLink href={address}>{address}</AppLink>}
      </p>
      <Row>
        <LinkButton href={leafletAddress()} variant="secondary">
          {t("see")}
        </LinkButton>
        {keeper && (
          <ConfirmActForm
            action={setPolicyOpennessAction}
            hidden={{ version, isOpen: String(!isOpen) }}
            label={t(isOpen ? "closeButton" : "openButton")}
            variant="secondary"
          />
        )}
      </Row>
    </Card>
  );
}
