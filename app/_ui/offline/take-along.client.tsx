"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useMessageText } from "../form/message-text.client";
import { Button, LinkButton } from "../kit/button";

/** Takes the household of a case along on the phone, and leads to what lies there. */
export function TakeAlong({ caseId, name }: { caseId: string; name: string }) {
  const t = useTranslations("offline.choose");
  const message = useMessageText();
  const [state, setState] = useState<{ kind: "idle" | "taking" | "taken" } | { code: string }>({
    kind: "idle",
  });
  const take = async () => {
    setState({ kind: "taking" });
    const { takeAlong } = await import("./keeper");
    const code = await takeAlong(caseId).catch(() => "offline.errors.unknown");
    setState(code ? { code } : { kind: "taken" });
  };
  const taken = "kind" in state && state.kind === "taken";
  const taking = "kind" in state && state.kind === "taking";
  return (
    <>
      {taken ? (
        <LinkButton href="/uten-dekning" variant="secondary">
          {t("goTo")}
        </LinkButton>
      ) : (
        <Button variant="secondary" disabled={taking} onClick={() => void take()}>
          {taking ? t("taking") : t("take")}
        </Button>
      )}
      <span role="status">
        {taken && t("taken", { name })}
        {"code" in state && message(state.code)}
      </span>
    </>
  );
}
