import { automated } from './automated.ts'
import { basis } from './basis.ts'
import { body } from './body.ts'
import { complaint } from './complaint.ts'
import { controller } from './controller.ts'
import { dpo } from './dpo.ts'
import { genre } from './genre.ts'
import { interest } from './interest.ts'
import { nobody } from './nobody.ts'
import { notice } from './notice.ts'
import { obligation } from './obligation.ts'
import { purpose } from './purpose.ts'
import { receiver } from './receiver.ts'
import { recipient } from './recipient.ts'
import { regime } from './regime.ts'
import { residue } from './residue.ts'
import { rights } from './rights.ts'
import { safeguard } from './safeguard.ts'
import { service } from './service.ts'
import { situation } from './situation.ts'
import { storage } from './storage.ts'
import { time } from './time.ts'
import { transfer } from './transfer.ts'
import { withdrawal } from './withdrawal.ts'

/** German, topic by topic. */
export const de = {
  notice,
  genre,
  body,
  regime,
  controller,
  dpo,
  purpose,
  basis,
  interest,
  recipient,
  receiver,
  nobody,
  service,
  transfer,
  safeguard,
  storage,
  rights,
  withdrawal,
  complaint,
  obligation,
  automated,
  residue,
  situation,
  time,
}
