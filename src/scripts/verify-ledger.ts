/** Recomputes the published ledger in the reader's browser and says in words whether it holds. */

const sha256 = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** What is wrong with the first line that does not hold; undefined where all do. */
async function findBreak(lines: readonly string[], head: string): Promise<string | undefined> {
  let previous = '0'.repeat(64);
  for (const [index, line] of lines.entries()) {
    const at = `Sổ bị đứt ở dòng ${index + 1}: `;
    let entry: { sequence?: unknown; previous?: unknown; digest?: unknown; figures?: unknown } | null;
    try {
      entry = JSON.parse(line);
    } catch {
      entry = null;
    }
    if (!entry) return `${at}không đọc được dòng này.`;
    if (entry.sequence !== index + 1)
      return `${at}số thứ tự ghi trong dòng không đúng; có dòng bị xóa, thêm hoặc đổi chỗ.`;
    if (entry.previous !== previous) return `${at}dòng này không nối với dòng trước; một trong hai dòng đã bị sửa.`;
    if (entry.digest !== (await sha256(JSON.stringify(entry.figures)))) return `${at}số liệu trong dòng đã bị sửa.`;
    previous = await sha256(line);
  }
  return previous === head
    ? undefined
    : `Sổ bị đứt ở dòng cuối (${lines.length}): không cho ra mã băm in trên trang này.`;
}

async function verify(file: string, head: string): Promise<string> {
  try {
    const response = await fetch(file, { cache: 'no-store' });
    if (!response.ok) throw new Error(String(response.status));
    const lines = (await response.text()).split('\n').slice(0, -1);
    return (
      (await findBreak(lines, head)) ??
      `Sổ nguyên vẹn: máy này vừa tính lại cả ${lines.length} dòng, dòng nào cũng khớp, và dòng cuối cho ra đúng mã băm in trên trang này.`
    );
  } catch {
    return 'Chưa kiểm tra được: không tải được sổ. Xin thử lại sau.';
  }
}

const box = document.querySelector<HTMLElement>('.ledger-check');
const button = box?.querySelector('button');
const result = box?.querySelector('[role=status]');
// Web Crypto is there on https and on the reader's own machine only.
if (box && button && result && globalThis.crypto?.subtle) {
  box.hidden = false;
  button.addEventListener('click', () => {
    result.textContent = 'Đang tính lại…';
    void verify(box.dataset['file']!, box.dataset['head']!).then((text) => (result.textContent = text));
  });
}

export {};
