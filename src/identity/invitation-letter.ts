import type { Letter } from '../kernel/mailer.ts';
import type { InvitationRow } from './invitation-view.ts';

type Told = Pick<InvitationRow, 'purpose' | 'name' | 'expires_at'>;

const SUBJECTS = {
  join: 'Lời mời vào Nhịp · You are invited to Nhịp',
  password: 'Đặt lại mật khẩu Nhịp · Set a new password for Nhịp',
};

const WHAT = {
  join: {
    vi: 'Bạn được mời dùng Nhịp. Mở liên kết dưới đây để đặt mật khẩu và vào:',
    en: 'You are invited to use Nhịp. Open this link to set a password and begin:',
  },
  password: {
    vi: 'Quản trị viên đã tạo liên kết để bạn đặt mật khẩu mới cho Nhịp:',
    en: 'An administrator made a link by which you set a new password for Nhịp:',
  },
};

/** Instant in Viet Nam's time as it is written there: 22/12/2024 08:30. */
function shownInstant(at: Date): string {
  const [day, time] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split('T');
  return `${day!.split('-').reverse().join('/')} ${time!.slice(0, 5)}`;
}

/** An invitation (lời mời) as an e-mail, in both languages: nobody knows yet which one the invited person reads. */
export function invitationLetter({ purpose, name, expires_at }: Told, url: string): Letter {
  const until = shownInstant(expires_at);
  const { vi, en } = WHAT[purpose];
  const text = [
    `Kính gửi ${name},`,
    vi,
    url,
    `Liên kết dùng được một lần, đến ${until} (giờ Việt Nam). Nếu bạn không chờ thư này, xin bỏ qua và báo người quản trị.`,
    '--',
    `Dear ${name},`,
    en,
    url,
    `The link works once, until ${until} (time of Viet Nam). If you did not expect this, leave it alone and tell your administrator.`,
  ];
  return { subject: SUBJECTS[purpose], text: `${text.join('\n\n')}\n` };
}
