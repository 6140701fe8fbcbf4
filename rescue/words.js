// What the rescue screen says, in Japanese and English.

const WORDS = {
  brand: ['おかえり', 'Okaeri'],
  other: ['English', '日本語'],
  stopped: ['Okaeriが途中で止まりました', 'Okaeri stopped'],
  stoppedWhy: [
    '不具合のため、画面を動かし続けられなくなりました。直前の数秒に入力した内容は、保存されていないことがあります。',
    'Something went wrong, and the page can’t go on. What you typed in the last few seconds may not have been kept.',
  ],
  said: ['エラーの内容', 'What the error said'],
  barred: ['このブラウザではOkaeriを起動できませんでした', 'Okaeri could not start in this browser'],
  barredWhy: [
    'WebAssembly(このページを動かす仕組み)が止められている可能性があります。管理者に、このページをセキュリティ強化の例外に加えてもらってください。',
    'WebAssembly, which this page runs on, may be switched off. Ask your administrator to make this page an exception to enhanced security.',
  ],
  unread: ['ページの一部を読み込めませんでした', 'Part of the page could not be loaded'],
  unreadWhy: ['通信を確かめてから、もう一度起動してください。', 'Check the connection, then start again.'],
  held: ['起動を止めています', 'Okaeri has not been started'],
  heldWhy: [
    '続けて2回、起動が終わりませんでした。データをダウンロードしておくと、安心してもう一度起動できます。',
    'The last two starts did not finish. Once you have downloaded your data, you can safely try again.',
  ],
  asked: ['データの取り出し', 'Get your data'],
  askedWhy: [
    'Okaeriを起動せずに、このブラウザにあるデータを取り出せます。',
    'Take out the data in this browser without starting Okaeri.',
  ],
  slow: ['起動に時間がかかっています。', 'This is taking longer than usual.'],
  offer: ['データを取り出す', 'Get your data'],
  reads: [
    'この画面はデータを読むだけで、変更も削除もしません。',
    'This screen only reads your data; it changes and deletes nothing.',
  ],
  programs: ['このブラウザにあるプログラム', 'Programs in this browser'],
  looking: ['データを探しています。', 'Looking for your data.'],
  there: ['データは残っています。', 'Your data is still here.'],
  none: ['このブラウザには、保存されたプログラムがありません。', 'There are no programs in this browser.'],
  noneRead: ['読めた範囲には、プログラムがありません。', 'There are no programs in what could be read.'],
  refused: [
    'を読めませんでした。ブラウザの設定で止められていることがあります。',
    ' could not be read; the browser’s settings may forbid it.',
  ],
  silent: [
    'から返事がありません。届きしだい、ここに表示します。',
    ' has not answered. What it holds appears here as soon as it does.',
  ],
  unreadable: [
    'IndexedDBに、読み出せなくなったデータがあります。読み出せなかった件数：',
    'Some of the data in IndexedDB can no longer be read. Items that could not be read: ',
  ],
  places: [
    'IndexedDBとlocalStorageは、ブラウザの中にある2つの保存場所です。',
    'IndexedDB and localStorage are two places in the browser where pages keep data.',
  ],
  program: ['プログラム', 'Program'],
  saved: ['最終保存', 'Last saved'],
  where: ['保存場所', 'Kept in'],
  state: ['状態', 'Condition'],
  file: ['ファイル', 'File'],
  unknown: ['不明', 'Unknown'],
  whole: ['破損なし', 'Intact'],
  unchecked: ['読めます', 'Readable'],
  partly: ['一部破損', 'Partly damaged'],
  damaged: ['破損', 'Damaged'],
  sealed: ['パスフレーズで保護', 'Locked with a passphrase'],
  trash: ['削除済み', 'Deleted'],
  quarantine: ['破損により退避', 'Set aside as damaged'],
  download: ['ダウンロード', 'Download'],
  raw: ['元のデータをダウンロード', 'Download the raw data'],
  all: ['すべてダウンロード', 'Download everything'],
  allWhy: [
    'すべてのプログラムと履歴を、1つのファイルにまとめます。プログラムは、Okaeriの「ファイルを開く」でこのファイルから開けます。',
    'All programs and their history in one file. “Open a file” in Okaeri opens the programs from it.',
  ],
  next: ['次にできること', 'What you can do next'],
  again: ['もう一度起動する', 'Start again'],
  anyway: ['このまま起動する', 'Start all the same'],
  safe: ['セーフモードで起動する', 'Start in safe mode'],
  safeWhy: [
    'セーフモードでは、プログラムを開かずに起動します。',
    'Safe mode starts Okaeri without opening any program.',
  ],
};

const PREFERENCES = 'okaeri.preferences';

let language;

const inJapanese = () => language === 'ja';
const say = (name) => WORDS[name][inJapanese() ? 0 : 1];
const quoted = (words, name) => (inJapanese() ? `「${name}」の${words}` : `${words} “${name}”`);

// As the person prefers, else as the browser does.
function choosePreferred() {
  const kept = attempt(() => JSON.parse(localStorage.getItem(PREFERENCES))) || {};
  const tags = [kept.language].concat(navigator.languages || navigator.language);
  const tag = tags.find((tag) => /^(ja|en)\b/.test(tag));
  language = tag ? tag.slice(0, 2) : 'en';
  if (/^(light|dark)$/.test(kept.theme)) document.documentElement.dataset.theme = kept.theme;
}
