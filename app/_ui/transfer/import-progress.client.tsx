"use client";
import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";

const EVERY_MS = 1500;

type State = { status: string; done: number; total: number };

/** Asks how far the import has come, and shows the next step when it is there. */
export function ImportProgress({ address, ...first }: State & { address: string }) {
  const t = useTranslations("transfer.progress");
  const format = useFormatter();
  const router = useRouter();
  const [state, setState] = useState<State>(first);
  const { status } = first;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      try {
        const answer = await fetch(address, { cache: "no-store" });
        if (answer.ok) {
          const now = (await answer.json()) as State;
          setState(now);
          if (now.status !== status) return router.refresh();
        } else if (answer.status === 401) return router.refresh();
      } catch {
        // The line may be away for a moment; the work goes on without us.
      }
      timer = setTimeout(ask, EVERY_MS);
    };
    timer = setTimeout(ask, EVERY_MS);
    return () => clearTimeout(timer);
  }, [address, status, router]);

  const label = status === "checking" ? t("checking") : t("importing");
  const words = t("of", { done: format.number(state.done), total: format.number(state.total) });
  return <ProgressBar label={label} value={state.done} max={state.total} valueText={words} />;
}
