"use client";
import { Failure } from "./_ui/frame/failure.client";

export default function RootError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main>
      <Failure digest={error.digest} retry={reset} />
    </main>
  );
}
